namespace Livelihood.Rules.Tests.Dmn;

/// <summary>Models for tests.</summary>
internal static class DmnSamples
{
    /// <summary>A model with every kind of element, and with parts that the library only carries along.</summary>
    public const string Everything = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20230324/DMNDI/"
            xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:x="urn:x" name="all" namespace="urn:all" id="_all" exporter="hand" exporterVersion="1"
            expressionLanguage="https://www.omg.org/spec/DMN/20230324/FEEL/" x:logo="none">
          <description>Everything &amp; more</description>
          <extensionElements><x:more><x:deep a="1">text</x:deep></x:more></extensionElements>
          <import namespace="urn:other" name="other" importType="https://www.omg.org/spec/DMN/20230324/MODEL/" locationURI="other.dmn"/>
          <itemDefinition name="tArea" id="_t1" label="Area"><typeRef>string</typeRef><allowedValues id="_t1a" x:kind="list"><text>"urban", "rural"</text></allowedValues></itemDefinition>
          <itemDefinition name="tMember" id="_t2"><itemComponent name="age" id="_t2a"><typeRef>number</typeRef></itemComponent>
            <itemComponent name="area" id="_t2b" isCollection="true"><typeRef>tArea</typeRef><typeConstraint><text>count(?) &gt; 0</text></typeConstraint></itemComponent></itemDefinition>
          <itemDefinition name="tTest" id="_t3"><functionItem outputTypeRef="boolean"><parameters name="a" typeRef="number"/></functionItem></itemDefinition>
          <decision name="tier" id="_d1" label="Tier">
            <description>Which tier</description>
            <question>Which?</question>
            <allowedAnswers>poor, none</allowedAnswers>
            <variable name="tier" typeRef="string" id="_d1v"/>
            <informationRequirement id="_d1i"><requiredInput href="#_i1"/></informationRequirement>
            <informationRequirement id="_d1d"><requiredDecision href="#_d2"/></informationRequirement>
            <knowledgeRequirement id="_d1k"><requiredKnowledge href="#_b1"/></knowledgeRequirement>
            <authorityRequirement id="_d1a"><requiredAuthority href="#_k1"/></authorityRequirement>
            <decisionMaker href="#_o1"/>
            <decisionTable id="_dt" hitPolicy="COLLECT" aggregation="SUM" outputLabel="sum" preferredOrientation="Rule-as-Row" typeRef="number">
              <input id="_in" label="Income"><inputExpression id="_ie" typeRef="number"><text>income</text></inputExpression><inputValues id="_iv"><text>&gt;= 0</text></inputValues></input>
              <output id="_out" label="Amount" name="amount" typeRef="number"><outputValues id="_ov"><text>1, 2</text></outputValues><defaultOutputEntry id="_def"><text>0</text></defaultOutputEntry></output>
              <annotation name="basis"/>
              <annotation name="note"/>
              <rule id="_r1"><description>low</description><inputEntry id="_r1a"><text>&lt; 620</text></inputEntry><outputEntry id="_r1b"><text>1</text></outputEntry>
                <annotationEntry><text>Art. 22</text></annotationEntry><annotationEntry><text/></annotationEntry></rule>
              <rule id="_r2"><inputEntry id="_r2a"><text>-</text></inputEntry><outputEntry id="_r2b"><text>2</text></outputEntry>
                <annotationEntry><text>Art. 23</text></annotationEntry><annotationEntry><text>all</text></annotationEntry></rule>
            </decisionTable>
          </decision>
          <decision name="boxes" id="_d2">
            <context id="_c" typeRef="Any">
              <contextEntry id="_c1"><variable name="a b" typeRef="number"/><literalExpression id="_c1l" expressionLanguage="https://www.omg.org/spec/DMN/20230324/FEEL/"><text>1 + 1</text></literalExpression></contextEntry>
              <contextEntry><variable name="r"/><relation id="_rel"><column name="n" typeRef="number"/><row id="_row"><literalExpression><text>1</text></literalExpression></row></relation></contextEntry>
              <contextEntry><variable name="l"/><list id="_li"><literalExpression><text>1</text></literalExpression><list/></list></contextEntry>
              <contextEntry><variable name="f"/><functionDefinition id="_fd"><formalParameter name="p" typeRef="number"/><literalExpression><text>p</text></literalExpression></functionDefinition></contextEntry>
              <contextEntry><variable name="j"/><functionDefinition kind="Java"><formalParameter name="p"/><context/></functionDefinition></contextEntry>
              <contextEntry><variable name="v"/><invocation id="_inv"><literalExpression><text>f</text></literalExpression><binding><parameter name="p"/><literalExpression><text>1</text></literalExpression></binding></invocation></contextEntry>
              <contextEntry><variable name="c"/><conditional id="_con"><if id="_if"><literalExpression><text>true</text></literalExpression></if><then><literalExpression><text>1</text></literalExpression></then><else><literalExpression><text>2</text></literalExpression></else></conditional></contextEntry>
              <contextEntry><variable name="fi"/><filter><in><literalExpression><text>[1]</text></literalExpression></in><match><literalExpression><text>true</text></literalExpression></match></filter></contextEntry>
              <contextEntry><variable name="fo"/><for iteratorVariable="i"><in><literalExpression><text>[1]</text></literalExpression></in><return><literalExpression><text>i</text></literalExpression></return></for></contextEntry>
              <contextEntry><variable name="so"/><some iteratorVariable="i"><in><literalExpression><text>[1]</text></literalExpression></in><satisfies><literalExpression><text>i = 1</text></literalExpression></satisfies></some></contextEntry>
              <contextEntry><every iteratorVariable="i"><in><literalExpression><text>[1]</text></literalExpression></in><satisfies><literalExpression><text>i = 1</text></literalExpression></satisfies></every></contextEntry>
            </context>
          </decision>
          <businessKnowledgeModel name="double" id="_b1"><variable name="double" typeRef="number"/>
            <encapsulatedLogic id="_b1l" kind="PMML"><formalParameter name="n" typeRef="number" id="_b1p"/><context/></encapsulatedLogic></businessKnowledgeModel>
          <inputData name="income" id="_i1"><variable name="income" typeRef="number"/></inputData>
          <knowledgeSource name="law" id="_k1" locationURI="urn:law"><authorityRequirement id="_k1a"><requiredInput href="#_i1"/></authorityRequirement><type>law</type></knowledgeSource>
          <decisionService name="service" id="_s1"><variable name="service"/><outputDecision href="#_d1"/><encapsulatedDecision href="#_d2"/><inputDecision href="#_d2"/><inputData href="#_i1"/></decisionService>
          <textAnnotation id="_ta"><text>a note</text></textAnnotation>
          <organizationUnit name="office" id="_o1"/>
          <dmndi:DMNDI><dmndi:DMNDiagram id="_di"><dmndi:DMNShape id="_sh" dmnElementRef="_d1"><dc:Bounds x="1" y="2" width="3" height="4"/></dmndi:DMNShape></dmndi:DMNDiagram></dmndi:DMNDI>
        </definitions>
        """;
}
