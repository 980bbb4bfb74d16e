namespace Peygir.Cli;

/// <summary>One line on standard error, under the command's name, for the person who has to act on it.</summary>
internal static class Complaint
{
    public static void Write(string message) => Console.Error.WriteLine(Line(message));

    public static string Line(string message) => $"peygir: {Visible.Text(message).ReplaceLineEndings(" ")}";
}
