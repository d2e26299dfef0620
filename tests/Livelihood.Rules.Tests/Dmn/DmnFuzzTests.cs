using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Tests.Dmn;

public sealed class DmnFuzzTests
{
    [Fact]
    public void Read_write_and_evaluate_damaged_models_never_throws()
    {
        var random = new Random(11);
        int read = 0;
        for (int i = 0; i < 1500; i++)
        {
            byte[] xml = Encoding.UTF8.GetBytes(Damaged(random));
            var problems = new ProblemList();
            DmnModel? model = DmnModel.Read(xml, problems);
            Assert.Equal(model is null, problems.Count > 0);
            if (model is null) continue;
            read++;
            model.Write(new MemoryStream(), DmnVersion.Dmn14);
            var evaluator = new DmnEvaluator(model);
            foreach (DmnElement.Decision decision in model.Elements.OfType<DmnElement.Decision>())
            {
                evaluator.Evaluate(decision.Name, new FeelValue.Context([new("income", FeelValue.From(600m))]));
                DmnTables.FromDmn(decision, new ProblemList());
            }
        }
        Assert.InRange(read, 100, 1500);
    }

    /// <summary>The model with everything in it, with a few stretches removed, repeated or exchanged.</summary>
    private static string Damaged(Random random)
    {
        var text = new StringBuilder(DmnSamples.Everything);
        for (int damages = random.Next(1, 4); damages > 0; damages--)
        {
            int at = random.Next(100, text.Length - 30), length = random.Next(1, 12);
            string stretch = text.ToString(at, length);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(random.Next(100, text.Length), stretch);
                    break;
                default:
                    text[at] = "x\"<>&/1 "[random.Next(8)];
                    break;
            }
        }
        return text.ToString();
    }
}
