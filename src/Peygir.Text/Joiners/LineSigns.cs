namespace Peygir.Text.Joiners;

/// <summary>What a line shows of how it was written: with joiners, or with one or another way of losing them.</summary>
[Flags]
internal enum LineSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has joiners.</summary>
    Joined = 1,

    /// <summary>A prefix or an ending stands by itself, as where joiners were made spaces: «می شود», «کتاب ها».</summary>
    Apart = 2,

    /// <summary>A verb has its prefix without a joiner: «میشود».</summary>
    VerbTogether = 4,

    /// <summary>A word has its plural ending without a joiner, which some always write so: «کتابها».</summary>
    PluralTogether = 8,
}
