using Livelihood.Core.Documents;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Contracts;

public sealed class FeedContractTests
{
    private const string Full = """
        {
          "kind": "livelihood/feed", "id": "roll", "version": "2026.1", "title": { "zh": "低保名册" }, "jurisdiction": "420106",
          "basis": [ { "law": "Social Assistance Law (2026)", "article": "22" } ],
          "department": "civil affairs", "purpose": "to verify benefits", "grade": "lead", "complete": true,
          "asOf": { "field": "extracted" },
          "csv": { "encoding": "gb18030", "delimiter": ";", "header": false, "trim": true, "missing": ["NULL"] },
          "fields": {
            "id": { "type": "text", "headers": ["身份证号", "ID"], "pattern": "[0-9]{17}[0-9X]", "required": true, "maxLength": 18 },
            "kind": { "type": "category", "allowed": ["urban", "rural"] },
            "area": { "type": "text", "allowed": ["东", "西"], "missing": ["-"] },
            "amount": { "type": "number", "scale": 2, "min": 0.5, "max": 100000, "maxMissing": 0.05 },
            "extracted": { "type": "date", "formats": ["yyyyMMdd", "yyyy年M月d日"], "min": "2026-01-01", "max": "2026-12-31" },
            "alive": { "type": "boolean", "true": ["是", "Y"], "false": ["否"] }
          },
          "key": ["id", "kind"],
          "limits": { "rows": { "min": 10, "max": 1000 }, "changePercent": 12.5, "faulty": 0.01, "cellLength": 500 }
        }
        """;

    [Fact]
    public void Parse_full_contract_reads_every_part()
    {
        FeedContract contract = FeedContract.Parse(Full);

        Assert.Equal("roll@2026.1", contract.ToString());
        Assert.Equal(EvidenceGrade.Lead, contract.Grade);
        Assert.True(contract.IsComplete);
        Assert.Equal(new FeedDate.FromField("extracted"), contract.AsOf);
        Assert.Equal(CsvEncoding.Gb18030, contract.Format.Encoding);
        Assert.Equal(';', contract.Format.Delimiter);
        Assert.False(contract.Format.HasHeader);
        Assert.Equal(["id", "kind", "area", "amount", "extracted", "alive"], contract.Fields.Select(field => field.Name));
        Assert.Equal(["身份证号", "ID"], contract.Fields[0].Aliases);
        Assert.Equal(0.05m, contract.Fields[3].MaxMissingShare);
        Assert.Equal(0.5m, Assert.IsType<FieldType.Numbers>(contract.Fields[3].Type).Min);
        Assert.Equal(["是", "Y"], Assert.IsType<FieldType.Booleans>(contract.Fields[5].Type).True);
        Assert.Equal(["id", "kind"], contract.Key);
        Assert.Equal(12.5m, contract.Limits.MaxChangePercent);
        Assert.Equal(500, contract.Limits.MaxCellLength);
    }

    [Fact]
    public void ToJson_reads_back_to_the_same_contract()
    {
        FeedContract contract = FeedContract.Parse(Full);
        FeedContract again = FeedContract.Parse(contract.ToJson());

        Assert.Equal(contract.ToJson(), again.ToJson());
        Assert.Equal(contract.Fingerprint, again.Fingerprint);
        Assert.Contains("身份证号", contract.ToJson(), StringComparison.Ordinal);
        foreach (string part in new[] { "\"limits\"", "\"complete\"", "yyyy年M月d日", "\"maxMissing\"", "\"trim\"", "\"key\"" })
            Assert.Contains(part, again.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_differs_where_the_contract_does()
    {
        FeedContract other = FeedContract.Parse(Full.Replace("\"max\": 1000 ", "\"max\": 1001 ", StringComparison.Ordinal));

        Assert.NotEqual(FeedContract.Parse(Full).Fingerprint, other.Fingerprint);
    }

    [Fact]
    public void Parse_small_contract_has_the_stated_defaults()
    {
        FeedContract contract = Agreed.On("\"id\": { \"type\": \"text\" }");

        Assert.False(contract.IsComplete);
        Assert.Null(contract.AsOf);
        Assert.Equal(1, contract.Limits.MinRows);
        Assert.Equal(',', contract.Format.Delimiter);
        Assert.Equal(["yyyy-MM-dd"], new FieldType.Dates().Formats);
    }

    [Fact]
    public void Parse_faulty_contract_lists_every_fault()
    {
        string[] problems = Agreed.Problems("""
            "a": { "type": "txet" },
            "b": { "type": "text", "pattern": "(?=x)" },
            "c": { "type": "text", "pattern": "a)|(b" },
            "d": { "type": "number", "scale": 1, "min": 0.25, "max": 0.1 },
            "e": { "type": "date", "formats": ["yyyy-MM", "dd/MM/yy", "yyyyMMdd"], "min": "2026-01-02", "max": "2026-01-01" },
            "f": { "type": "boolean", "true": ["1"], "false": ["1"] },
            "g": { "type": "category" },
            "h": { "type": "text", "headers": ["a"], "scale": 2 }
            """, """
            "key": ["a", "idd", "a"], "asOf": { "field": "b", "date": "2026-01-01" }, "limits": { "rows": { "min": 5, "max": 4 }, "faulty": 2 }, "colour": 1
            """);

        string[] expected =
        [
            "$.fields.a.type: The value is not one of those allowed.",
            "$.fields.b.pattern: The pattern cannot be used.",
            "$.fields.c.pattern: The pattern cannot be used.",
            "$.fields.d.min: The bound is no value of the field.",
            "$.fields.d: The greatest value is below the least.",
            "$.fields.e: The last day is before the first.",
            "$.fields.e.formats[0]: The format does not write a whole date.",
            "$.fields.e.formats[1]: The format does not write a whole date.",
            "$.fields.f: A text means both true and false.",
            "$.fields.g: A category needs its names.",
            "$.fields.h.scale: The key \"scale\" is not known here.",
            "$.fields: The header \"a\" belongs to two fields, \"a\" and \"h\".",
            "$.asOf: A date is stated, or the field that states it.",
            "$.asOf.field: The field holds no dates.",
            "$.key[1]: There is no such field.",
            "$.key[2]: The field stands twice in the key.",
            "$.limits.rows: The greatest number of rows is below the least.",
            "$.limits.faulty: The number is out of range.",
            "$.colour: The key \"colour\" is not known here.",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parse_without_basis_or_fields_is_refused()
    {
        DocumentException fault = Assert.Throws<DocumentException>(() => FeedContract.Parse("{ \"kind\": \"livelihood/feed\" }", "roll.json"));

        Assert.Contains("basis", fault.Message, StringComparison.Ordinal);
        Assert.Contains("\"fields\"", fault.Message, StringComparison.Ordinal);
        Assert.Contains("roll.json", fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(Agreed.Problems(""));
    }

    [Fact]
    public void Parse_day_of_a_field_without_dates_is_refused()
        => Assert.Contains("$.asOf.field: The field holds no dates.", Agreed.Problems("\"a\": { \"type\": \"text\" }", "\"asOf\": { \"field\": \"a\" }"));

    [Fact]
    public void Load_missing_file_is_a_problem()
        => Assert.Throws<DocumentException>(() => FeedContract.Load("no-such-folder/no-such-file.json"));

    [Fact]
    public void Schema_is_known_and_is_the_published_file()
    {
        FeedContract.RegisterSchema();

        Assert.Equal(File.ReadAllText(Path.Combine(Testing.SharedData.Root(), "docs", "schema", "feed.schema.json")), DocumentSchemas.Find(FeedContract.Kind));
    }
}
