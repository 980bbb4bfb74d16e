namespace Peygir.Reading.Tests.RegistryTests;

public sealed class CompilingTests
{
    [Fact]
    public void TheCommittedRegistryIsWhatTheYamlCompilesTo() =>
        Assert.True(
            File.ReadAllBytes(Repository.PathOf("models", "registry.bin")).AsSpan().SequenceEqual(TestRegistry.Compiled),
            "models/registry.bin is out of date: run ./peygir learn.");

    [Fact]
    public void SomethingElseIsNotReadAsARegistry() =>
        Assert.Throws<InvalidDataException>(() => Registry.LoadCompiled(new byte[100]));

    [Fact]
    public void ACutRegistryIsRefused() =>
        Assert.Throws<InvalidDataException>(() => Registry.LoadCompiled(TestRegistry.Compiled[..1000]));
}
