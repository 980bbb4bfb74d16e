namespace Peygir.Text.Tagging;

/// <summary>
/// How a lemma is made of a form: so many characters cut from its beginning and its end, an ending put on.
/// A rule is known by its number in the table of a language's rules.
/// </summary>
/// <param name="CutFront">Characters cut from the beginning.</param>
/// <param name="CutBack">Characters cut from the end.</param>
/// <param name="Ending">What is put on the end.</param>
internal readonly record struct EditRule(int CutFront, int CutBack, string Ending);
