using Peygir.Reading.Actors;
using Peygir.Reading.Actors.Ranking;
using Peygir.Text;

namespace Peygir.Reading.Tests.Actors;

/// <summary>A text with who says what in it, by the model that ships with the library.</summary>
internal sealed class Attributed
{
    private static readonly Lazy<ActorModel?> s_model = new(LoadModel);
    private readonly string _text;

    public Attributed(string language, string text, string publisher = "")
    {
        Assert.True(Languages.TryParse(language, out var parsed));
        _text = text;
        Found = Attribution.Find(
            TextAnalyzer.Default.Analyze(text, parsed),
            new Report { Text = text, Language = language, Publisher = publisher },
            Registry.Default,
            s_model.Value ?? ActorModel.Empty);
    }

    public Attribution Found { get; }

    /// <summary>Who says the given words of the text.</summary>
    public string SpeakerOf(string words)
    {
        if (s_model.Value is null)
        {
            Assert.Skip("This build has no actors.bin; run `peygir learn`, then build again.");
        }

        return Found.SpeakerOf(SpanOf(words)).Name;
    }

    /// <summary>The subject of the frame whose cue is the given word, as resolved; "" for none.</summary>
    public string SubjectOf(string cue)
    {
        foreach (var frame in Found.Frames)
        {
            if (Found.Text.Span(new(frame.Cue, frame.End)) == SpanOf(cue))
            {
                return frame.Entity < 0 ? "" : Found.Entities[frame.Entity].Fullest.In(_text).ToString();
            }
        }

        Assert.Fail($"No cue at \"{cue}\".");
        return "";
    }

    public TextSpan SpanOf(string words)
    {
        var at = _text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{words}\" is not in the text.");
        return new(at, at + words.Length);
    }

    private static ActorModel? LoadModel()
    {
        using var stream = typeof(Attribution).Assembly.GetManifestResourceStream("models/actors.bin");
        return stream is null ? null : ActorModel.Read(stream);
    }
}
