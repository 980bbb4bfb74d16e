using System.Globalization;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>What a word near a number may say of it; see Tables/figures.txt.</summary>
[Flags]
internal enum FigureRoles
{
    None = 0,
    About = 1,
    More = 1 << 1,
    Less = 1 << 2,
    AtLeast = 1 << 3,
    AtMost = 1 << 4,
    OrMore = 1 << 5,
    OrLess = 1 << 6,
    By = 1 << 7,
    To = 1 << 8,
    From = 1 << 9,
    Between = 1 << 10,
    Rank = 1 << 11,
    Ranked = 1 << 12,
    Label = 1 << 13,
    Definite = 1 << 14,
    Group = 1 << 15,
    Casualty = 1 << 16,
    Index = 1 << 17,
    Age = 1 << 18,
    Each = 1 << 19,
    Count = 1 << 20,
    OfThem = 1 << 21,
    Times = 1 << 22,
    Halved = 1 << 23,
    Share = 1 << 24,
    Again = 1 << 25,
    Base = 1 << 26,
    Member = 1 << 27,
    Plus = 1 << 28,
    Minus = 1 << 29,

    /// <summary>All that says how near a number the quantity is.</summary>
    Bounds = About | More | Less | AtLeast | AtMost,
}

/// <summary>All that one word or phrase may say of a number near it.</summary>
/// <param name="Roles">What it may say.</param>
/// <param name="Value">The number of a multiple or a share.</param>
internal sealed record FigureCue(FigureRoles Roles, decimal Value)
{
    // No cue is a longer phrase.
    private const int Longest = 4;

    private static readonly Lazy<WordTable<FigureCue>> s_table = new(() => new("time/figures.txt", (label, _) => Parse(label), Merge));

    private static readonly Lazy<Beginnings> s_figures = new(() => s_table.Value.Beginnings(
        c => (c.Roles & (FigureRoles.Rank | FigureRoles.Times | FigureRoles.Halved | FigureRoles.Share)) != 0));

    /// <summary>Whether a token may begin what is a figure without a number: a multiple, a share, a rank; the quick look.</summary>
    public static bool MayBeginFigure(TokenSenses s, int at) => s.Form(at) is { Length: > 1 } form && s_figures.Value.Has(form);

    /// <summary>The roles of a single token.</summary>
    public static FigureRoles Of(TokenSenses s, int at) => s_table.Value.Find(s.Form(at))?.Roles ?? FigureRoles.None;

    /// <summary>Whether a single token has one of the roles.</summary>
    public static bool Is(TokenSenses s, int at, FigureRoles roles) => (Of(s, at) & roles) != 0;

    /// <summary>The longest cue that begins at a token.</summary>
    public static (FigureCue Cue, int End)? At(TokenSenses s, int at, int end) => s_table.Value.Find(s, at, end);

    /// <summary>The longest cue of the roles that ends before a token, and where it begins.</summary>
    public static (FigureCue Cue, int First)? Before(TokenSenses s, int first, int at, FigureRoles roles)
    {
        for (var t = Math.Max(first, at - Longest); t < at; t++)
        {
            if (At(s, t, at) is var (cue, end) && end == at && (cue.Roles & roles) != 0)
            {
                return (cue, t);
            }
        }

        return null;
    }

    private static FigureCue Parse(string label)
    {
        var parts = label.Split(' ');
        return new(
            Enum.Parse<FigureRoles>(parts[0], ignoreCase: true),
            parts.Length > 1 ? decimal.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }

    private static FigureCue Merge(FigureCue one, FigureCue other) => new(one.Roles | other.Roles, Math.Max(one.Value, other.Value));
}
