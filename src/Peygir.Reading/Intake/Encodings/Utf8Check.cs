using System.Buffers;
using System.Globalization;
using System.Text;

namespace Peygir.Reading.Intake.Encodings;

/// <summary>Finds where bytes stop being UTF-8.</summary>
internal static class Utf8Check
{
    /// <summary>The offset of the first byte that is not UTF-8; -1 where all are.</summary>
    public static long FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>The problem to report for bytes that should be UTF-8 and are not.</summary>
    public static IntakeException Broken(ReadOnlySpan<byte> bytes)
    {
        var at = FirstInvalid(bytes);
        var value = at < 0 ? "" : bytes[(int)at].ToString("X2", CultureInfo.InvariantCulture);
        return new(IntakeProblem.Undecodable, $"Byte {at} (0x{value}) is not UTF-8.",
            "Save it as UTF-8, or repair that byte.")
        { Offset = at };
    }
}
