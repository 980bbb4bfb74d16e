using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Peygir.Cli.Tests;

/// <summary>The one direction of dependencies: a project knows those before it in the list, none behind it.</summary>
public class DependencyTests
{
    // As docs/architecture.md lists them. A new project of src/ has its place here, or the tests fail.
    private static readonly string[] s_order = ["Peygir.Text", "Peygir.Time", "Peygir.Reading", "Peygir.Ledger", "Peygir.Training", "Peygir.Cli"];

    public static TheoryData<string> Projects => [.. s_order];

    [Fact]
    public void Every_project_has_its_place() => Assert.Equal(
        s_order.Order(StringComparer.Ordinal),
        Files().Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_projects_before_it(string project)
    {
        var references = Load(project).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.All(references, other => Assert.Contains(other, Before(project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_was_built_of_it_knows_only_what_was_built_of_those(string project)
    {
        var known = References(Assembly(project)).Where(a => a.StartsWith("Peygir", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.All(known, other => Assert.Contains(other, Before(project).Select(Assembly)));

        // Each stands on the one before it, or this test looks at the wrong files.
        Assert.True(project == s_order[0] || known.Count > 0);
    }

    [Fact]
    public void The_lowest_needs_no_package_and_the_second_only_days()
    {
        Assert.Empty(Packages("Peygir.Text"));
        Assert.Equal(["NodaTime"], Packages("Peygir.Time"));
    }

    private static IEnumerable<string> Before(string project) => s_order.TakeWhile(p => p != project);

    private static IEnumerable<string> Packages(string project) =>
        Load(project).Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

    private static string[] Files() => Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories);

    private static XDocument Load(string project) => XDocument.Load(Repository.PathOf("src", project, project + ".csproj"));

    private static string Assembly(string project) =>
        Load(project).Descendants("AssemblyName").Select(n => n.Value).FirstOrDefault(project);

    private static IEnumerable<string> References(string assembly)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }
}
