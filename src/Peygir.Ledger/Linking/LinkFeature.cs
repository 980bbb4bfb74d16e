namespace Peygir.Ledger.Linking;

/// <summary>What speaks for or against a statement speaking of a commitment. The order is that of the weights of a model.</summary>
internal enum LinkFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Likeness of subjects, own words.</summary>
    SubjectOwn,

    /// <summary>Likeness of subjects, with the setting.</summary>
    SubjectAll,

    /// <summary>Likeness of places, own words.</summary>
    PlaceOwn,

    /// <summary>Likeness of places, with the setting.</summary>
    PlaceAll,

    /// <summary>Subjects on both sides, with the setting, none shared.</summary>
    SubjectOther,

    /// <summary>Subjects named on both sides, none shared.</summary>
    SubjectOwnOther,

    /// <summary>Places on both sides, with the setting, none shared.</summary>
    PlaceOther,

    /// <summary>The share of the statement's concepts that the commitment's words speak of too, or of near ones.</summary>
    ConceptShare,

    /// <summary>Likeness of the words of concepts, own words.</summary>
    ThemeOwn,

    /// <summary>Likeness of the words of concepts, with the setting.</summary>
    ThemeAll,

    /// <summary>Likeness of proper names, own words.</summary>
    NameOwn,

    /// <summary>Likeness of proper names, with the setting.</summary>
    NameAll,

    /// <summary>Likeness of states and bodies, with the setting.</summary>
    PartyAll,

    /// <summary>How rare the rarest proper name is that both share, with the setting.</summary>
    NameRarest,

    /// <summary>How rare the rarest state or body is that both share, with the setting.</summary>
    PartyRarest,

    /// <summary>The share of the statement's lemmas that the commitment's words have.</summary>
    LemmaShare,

    /// <summary>How near the meanings of their concepts are, own words.</summary>
    MeaningOwn,

    /// <summary>How near they are with the setting.</summary>
    MeaningAll,

    /// <summary>The greatest likeness of the states, bodies, places and names of the report to those of another that speaks of the commitment.</summary>
    ReportAlike,

    /// <summary>How rare the rarest number is that both have.</summary>
    NumberRarest,

    /// <summary>How rare the rarest state or body is that the words of both name.</summary>
    PartyOwn,

    /// <summary>The greatest likeness of lemmas to those of a single mention.</summary>
    LemmaBest,

    /// <summary>Concepts on both sides, and no concept, near concept, lemma or name is shared.</summary>
    NothingShared,

    /// <summary>A shared ordinal.</summary>
    OrdinalSame,

    /// <summary>Ordinals on both sides, none shared.</summary>
    OrdinalOther,

    /// <summary>A shared figure, value and unit.</summary>
    FigureSame,

    /// <summary>Of an indicator: a figure of the same unit with another value, as a measured series has.</summary>
    UnitSame,

    /// <summary>Of an indicator: measured over a period that overlaps.</summary>
    PeriodSame,

    /// <summary>Of an indicator: measured over periods that none overlap.</summary>
    PeriodOther,

    /// <summary>A time that ends on the day of one of the commitment's.</summary>
    TimeSame,

    /// <summary>Times on both sides, none within a month of another.</summary>
    TimeOther,

    /// <summary>The same area.</summary>
    AreaSame,

    /// <summary>Those who act on both sides, none shared.</summary>
    ActorsOther,

    /// <summary>The statement before it in the report speaks of the commitment.</summary>
    Next,

    /// <summary>So does it, in the same sentence.</summary>
    NextInSentence,

    /// <summary>So does it, in the same or the next sentence, and the statement points back.</summary>
    NextPointsBack,

    /// <summary>So does it, and the statement names no subject, place or proper name of its own.</summary>
    NextNamesNothing,

    /// <summary>So does it, and how much of what the statement speaks of the commitment does not.</summary>
    NextUncovered,

    /// <summary>So does it, one of them telling progress and the other promising.</summary>
    NextProgress,

    /// <summary>The report speaks of it, or of another that an earlier report speaks of beside it.</summary>
    Sibling,

    /// <summary>Another statement of the report does.</summary>
    SameReport,

    /// <summary>A pledge or request of the report does that states another time, and so does this.</summary>
    SameReportOtherTime,

    /// <summary>The statement or the commitment is of an indicator, the other not.</summary>
    IndicatorOther,

    /// <summary>It tells progress.</summary>
    IsProgress,

    /// <summary>No mention of the commitment is in its language.</summary>
    LanguageOther,
}
