namespace Peygir.Reading.Intake.Formats;

internal static class PdfReport
{
    public static Report Parse(byte[] bytes) => throw new NotImplementedException();
}
