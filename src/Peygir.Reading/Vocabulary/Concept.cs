using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>One meaning with the words that say it in three languages. Immutable.</summary>
public sealed class Concept
{
    private readonly ImmutableArray<ImmutableArray<string>> _words;

    internal Concept(int number, string id, ImmutableArray<ImmutableArray<string>> words, ImmutableArray<int> parts, ImmutableArray<string> fields)
    {
        Number = number;
        Id = id;
        _words = words;
        Parts = parts;
        Fields = fields;
    }

    /// <summary>Its place among <see cref="Vocabulary.Concepts"/>. It changes when the files do; what is kept is <see cref="Id"/>.</summary>
    public int Number { get; }

    /// <summary>Its id, unique in the vocabulary ("land-acquisition").</summary>
    public string Id { get; }

    /// <summary>The numbers of the concepts that its phrases are made of: of "purchase of land" to buy, and land.</summary>
    public ImmutableArray<int> Parts { get; }

    /// <summary>The fields it belongs to, of near things and deeds ("getting-of-land").</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>The word to show in a language.</summary>
    public string Word(Language language) => Words(language)[0];

    /// <summary>The same with its parts.</summary>
    internal Concept With(ImmutableArray<int> parts) => new(Number, Id, _words, parts, Fields);

    /// <summary>All its words and phrases in a language, at least one, the usual one first, as written in the vocabulary.</summary>
    public ImmutableArray<string> Words(Language language) => _words[(int)language];
}

/// <summary>A place in a text where a word or phrase of the vocabulary stands.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Concept">What it means, the number of a concept.</param>
public readonly record struct ConceptMatch(TokenRange Tokens, int Concept);
