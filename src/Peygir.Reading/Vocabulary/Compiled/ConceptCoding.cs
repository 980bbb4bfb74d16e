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
                    WriteTexts(writer, words);
                }

                writer.Write7BitEncodedInt(concept.Parts.Length);
                foreach (var part in concept.Parts)
                {
                    writer.Write7BitEncodedInt(part);
                }

                WriteTexts(writer, concept.Fields);
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
            concepts[i] = new(i, reader.ReadString(), [.. Languages.All.Select(_ => ReadTexts(reader))], ReadParts(reader), ReadTexts(reader));
        }

        return ImmutableArray.Create(concepts);
    }

    private static void WriteTexts(BinaryWriter writer, ImmutableArray<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }

    private static ImmutableArray<int> ReadParts(BinaryReader reader)
    {
        var parts = new int[reader.Read7BitEncodedInt()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = reader.Read7BitEncodedInt();
        }

        return ImmutableArray.Create(parts);
    }

    private static ImmutableArray<string> ReadTexts(BinaryReader reader)
    {
        var texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadString();
        }

        return ImmutableArray.Create(texts);
    }
}
