using System.Text.Json;
using Peygir.Reading.Intake.Encodings;

namespace Peygir.Reading.Intake.Formats;

/// <summary>
/// Reads a .json file: one report, an array of them, or one after another (lines of JSON under the wrong ending). A bad
/// report costs that one only; where the JSON itself breaks, no report after it can be told.
/// </summary>
internal static class JsonFile
{
    public static IEnumerable<IntakeResult> Read(byte[] bytes, string source)
    {
        var utf8 = TextDecoder.ToUtf8(bytes);
        var cut = new Cut(utf8, source);
        var items = new List<(int Start, int End, int Line)>();
        var failure = cut.Into(items);
        foreach (var (start, end, line) in items)
        {
            yield return Parse(utf8.AsMemory(start, end - start), source, items.Count == 1 && start == 0 ? null : line);
        }

        if (failure is not null)
        {
            yield return IntakeResult.Of(failure);
        }
        else if (items.Count == 0)
        {
            yield return IntakeResult.Of(Limit.Empty().At(source));
        }
    }

    private static IntakeResult Parse(ReadOnlyMemory<byte> utf8, string source, int? line)
    {
        try
        {
            return IntakeResult.Of(source, line, JsonReport.Parse(utf8));
        }
        catch (IntakeException e)
        {
            return IntakeResult.Of(e.At(source, line));
        }
    }

    /// <summary>Cuts the file into its reports without building them all at once.</summary>
    private sealed class Cut(byte[] utf8, string source)
    {
        private int _counted;
        private int _line = 1;

        /// <summary>Adds the place of each report; gives the failure that ended the file early, else null.</summary>
        public IntakeFailure? Into(List<(int Start, int End, int Line)> items)
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
            try
            {
                while (reader.Read())
                {
                    // The reports of an array at the top are taken as if they stood there themselves.
                    if (reader.CurrentDepth > 0 || reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                    {
                        Skip(ref reader, items);
                    }
                }

                return null;
            }
            catch (JsonException e)
            {
                return Broken(e);
            }
        }

        private void Skip(ref Utf8JsonReader reader, List<(int Start, int End, int Line)> items)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add((start, (int)reader.BytesConsumed, LineAt(start)));
        }

        private int LineAt(int offset)
        {
            _line += utf8.AsSpan(_counted, offset - _counted).Count((byte)'\n');
            _counted = offset;
            return _line;
        }

        private IntakeFailure Broken(JsonException e)
        {
            var broken = JsonReport.Broken(e).At(source, (int?)e.LineNumber + 1);
            return broken with { Remedy = "Repair it there; what follows in the file was not read." };
        }
    }
}
