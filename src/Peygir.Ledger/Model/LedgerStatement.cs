using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger;

/// <summary>A statement as the ledger keeps it. Immutable; what it holds are values, so that it can be stored and compared.</summary>
public sealed record LedgerStatement
{
    /// <summary>The report's id, "#", and the offsets of the evidence: "r12#425-496".</summary>
    public required string Id { get; init; }

    /// <summary>Id of the report it stands in.</summary>
    public required string Report { get; init; }

    /// <summary>The language it was said in.</summary>
    public required Language Language { get; init; }

    /// <summary>The day of the report; null where not known.</summary>
    public LocalDate? Said { get; init; }

    /// <summary>The place of its evidence in the report's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The exact words.</summary>
    public required string Quote { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The speaker, as in <see cref="Statement.Speaker"/>.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The side, as in <see cref="Statement.Side"/>.</summary>
    public string Side { get; init; } = "";

    /// <summary>Who must act or has acted.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>To whom it is promised, of whom it is asked, or with whom it is agreed.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>The time it is about, where that could be resolved; of a pledge, request or agreement its deadline.</summary>
    public Deadline? Time { get; init; }

    /// <summary>The condition of a conditional pledge, in its own words; "" where there is none.</summary>
    public string Condition { get; init; } = "";

    /// <summary>The area of policy.</summary>
    public string Area { get; init; } = "other";

    /// <summary>Of progress: planned, started, ongoing, completed, delayed or cancelled; else "".</summary>
    public string Progress { get; init; } = "";

    /// <summary>Its measured numbers.</summary>
    public ImmutableArray<LedgerFigure> Figures { get; init; } = [];

    /// <summary>Ids of the registry's subjects it is about.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Ids of the registry's places it names.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Codes of the states and bodies it names.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Ids of the vocabulary's concepts it speaks of.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>The lemmas of its content words, folded; by them it is found and linked.</summary>
    public ImmutableArray<string> Lemmas { get; init; } = [];

    /// <summary>Its proper names as <see cref="Recording.NameKey"/> writes them, alike in all scripts.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The numbers that tell the thing it is about from its like ("units two and three").</summary>
    public ImmutableArray<int> Ordinals { get; init; } = [];

    /// <summary>The numbers that count or measure in it, with a unit or without; no shares and no small ones.</summary>
    public ImmutableArray<decimal> Numbers { get; init; } = [];

    /// <summary>Whether the words around it tell that it was said at an earlier time ("had promised last year").</summary>
    public bool IsOfBefore { get; init; }

    /// <summary>Whether it says that something else stands in the place of a thing.</summary>
    public bool TellsReplacement { get; init; }

    /// <summary>Whether it says that a thing was taken back or ceased to hold.</summary>
    public bool TellsEnd { get; init; }

    /// <summary>Whether it says that not all is done, or nothing yet ("only half", "has not been drawn").</summary>
    public bool TellsPart { get; init; }

    /// <summary>Whether its words point back to what was spoken of before ("it will be finished", "the rest").</summary>
    public bool PointsBack { get; init; }

    /// <summary>The number of the sentence of the report in which it begins, from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>
    /// What the report around it speaks of, which says what a short statement is about: "subject", "place", "concept",
    /// "name" or "party", a digit (0 its sentence, 1 the headline, 2 and 3 the sentences before, 4 the rest of the report,
    /// of which only states, bodies, places and names are kept), a colon and what <see cref="Subjects"/>,
    /// <see cref="Places"/>, <see cref="Concepts"/>, <see cref="Names"/> and <see cref="Parties"/> would hold.
    /// </summary>
    public ImmutableArray<string> Setting { get; init; } = [];

    /// <summary>The chance, 0 to 1, that span and kind are right.</summary>
    public double Confidence { get; init; }
}

/// <summary>A measured number.</summary>
/// <param name="Words">As it stands in the report.</param>
/// <param name="Value">Its value; null where the words do not settle one.</param>
/// <param name="Unit">Its unit, as in <see cref="Time.Figures.Figure.Unit"/>.</param>
/// <param name="Change">"up", "down" or "".</param>
/// <param name="UpTo">The upper end of a range; null where it is none.</param>
public sealed record LedgerFigure(string Words, decimal? Value, string Unit, string Change, decimal? UpTo);
