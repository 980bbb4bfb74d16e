namespace Peygir.Reading.Intake;

/// <summary>Tells whether two names name one file.</summary>
public static class FilePath
{
    /// <summary>The full path a name leads to, through links; null where there is no file of that name.</summary>
    public static string? Real(string path)
    {
        try
        {
            return File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
