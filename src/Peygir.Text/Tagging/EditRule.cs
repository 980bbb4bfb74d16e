namespace Peygir.Text.Tagging;

/// <summary>
/// How a lemma is made of a form: so many characters cut from its beginning and its end, an ending put on.
/// </summary>
/// <param name="CutFront">Characters cut from the beginning.</param>
/// <param name="CutBack">Characters cut from the end.</param>
/// <param name="Ending">What is put on the end.</param>
internal readonly record struct EditRule(byte CutFront, byte CutBack, string Ending)
{
    /// <summary>The lemma is the form.</summary>
    public static EditRule Same { get; } = new(0, 0, "");

    /// <summary>The lemma is the past stem that <see cref="PersianVerbs"/> finds in the form.</summary>
    public static EditRule PersianVerb { get; } = new(255, 0, "");

    /// <summary>Whether the rule can be used on a form: something of it stays, or the rule replaces it whole.</summary>
    public bool Fits(ReadOnlySpan<char> form) => this == PersianVerb
        ? PersianVerbs.Of(form).Stem is not null
        : form.Length > CutFront + CutBack || (form.Length == CutFront + CutBack && Ending.Length > 0);
}
