using System.Text.Json;

namespace Peygir.Ledger.Tests.Exports;

public sealed class GoldTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_validator_of_the_annotated_data_finds_no_problem()
    {
        var validator = Repository.Shared("gold/validate.py");
        string File(string format)
        {
            var path = Path.Combine(_folder.FullName, format);
            System.IO.File.WriteAllBytes(path, Export.Bytes(format));
            return path;
        }

        var run = OtherReader.Run("python3", [validator, File("gold-docs"), File("gold")], []);
        Assert.SkipWhen(run is null, "python3 is not installed.");
        Assert.Equal("5/5 documents, 5 statements, 0 problems\n", run!.Out);
    }

    [Fact]
    public void Only_what_people_went_through_is_learnt_from()
    {
        var ids = Export.Text("gold").TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(["r1", "r2", "r4", "r5", "r6 \"/<>\n"], ids);
    }
}
