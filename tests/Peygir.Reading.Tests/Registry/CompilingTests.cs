namespace Peygir.Reading.Tests.RegistryTests;

public sealed class CompilingTests
{
    /// <summary>Set PEYGIR_REBUILD=1 and run this test to write models/registry.bin anew.</summary>
    [Fact]
    public void TheCommittedRegistryIsWhatTheYamlCompilesTo()
    {
        var path = Path.Combine(TestRegistry.Root, "models", "registry.bin");
        if (Environment.GetEnvironmentVariable("PEYGIR_REBUILD") == "1")
        {
            File.WriteAllBytes(path, TestRegistry.Compiled);
        }

        Assert.True(
            File.ReadAllBytes(path).AsSpan().SequenceEqual(TestRegistry.Compiled),
            "models/registry.bin is out of date; write RegistryCompiler.Compile(\"registry\") to it "
            + "(PEYGIR_REBUILD=1 dotnet test --project tests/Peygir.Reading.Tests does).");
    }

    [Fact]
    public void SomethingElseIsNotReadAsARegistry() =>
        Assert.Throws<InvalidDataException>(() => Registry.LoadCompiled(new byte[100]));

    [Fact]
    public void ACutRegistryIsRefused() =>
        Assert.Throws<InvalidDataException>(() => Registry.LoadCompiled(TestRegistry.Compiled[..1000]));
}
