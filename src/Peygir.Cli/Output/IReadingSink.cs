namespace Peygir.Cli.Output;

/// <summary>Writes readings one by one in some format. <see cref="IDisposable.Dispose"/> writes the end.</summary>
internal interface IReadingSink : IDisposable
{
    /// <summary>Writes one reading.</summary>
    void Write(Reading.Reading reading);

    /// <summary>Hands on what was written so far, so that a reader down the pipe need not wait.</summary>
    void Flush();
}
