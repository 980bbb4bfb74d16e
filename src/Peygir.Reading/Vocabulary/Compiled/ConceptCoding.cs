using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>Concepts as bytes.</summary>
internal static class ConceptCoding
{
    public static byte[] Write(IReadOnlyList<Concept> concepts)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(concepts.Count);
            foreach (var concept in concepts)
            {
                writer.Write(concept.Id);
                foreach (var words in Languages.All.Select(concept.Words))
                {
                    writer.Write7BitEncodedInt(words.Length);
                    foreach (var word in words)
                    {
                        writer.Write(word);
                    }
                }
            }
        }

        return stream.ToArray();
    }

    public static ImmutableArray<Concept> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var concepts = new Concept[reader.ReadInt32()];
        for (var i = 0; i < concepts.Length; i++)
        {
            concepts[i] = new(i, reader.ReadString(), [.. Languages.All.Select(_ => ReadWords(reader))]);
        }

        return ImmutableArray.Create(concepts);
    }

    private static ImmutableArray<string> ReadWords(BinaryReader reader)
    {
        var words = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
        }

        return ImmutableArray.Create(words);
    }
}
