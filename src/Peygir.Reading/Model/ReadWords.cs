using Peygir.Text;

namespace Peygir.Reading;

/// <summary>The words of a text that was read, as long as they are in memory.</summary>
/// <param name="analyzer">What found them.</param>
/// <param name="text">The words.</param>
internal sealed class ReadWords(TextAnalyzer analyzer, TaggedText text)
{
    private readonly WeakReference<TaggedText> _text = new(text);

    /// <summary>The words as an analyzer finds them; null where another found them or they were let go.</summary>
    public TaggedText? By(TextAnalyzer asked) => asked == analyzer && _text.TryGetTarget(out var text) ? text : null;
}
