using System.Collections.Immutable;
using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Reading.Arguments;

/// <summary>What a statement says besides its proposition.</summary>
/// <param name="Actors">Who must act or has acted.</param>
/// <param name="Addressees">To whom, of whom, with whom.</param>
/// <param name="Area">The area of policy.</param>
/// <param name="Status">Of progress, how far; else "".</param>
/// <param name="Condition">The condition of a pledge; null where there is none.</param>
/// <param name="Subjects">Ids of the registry's subjects it is about.</param>
internal sealed record StatementArguments(
    ImmutableArray<string> Actors,
    ImmutableArray<string> Addressees,
    string Area,
    string Status,
    TextSpan? Condition,
    ImmutableArray<string> Subjects);

/// <summary>Finds the arguments of the statements of one report. Made for a report; not for several threads.</summary>
internal sealed class ArgumentFinder
{
    private const double EnoughForActor = 0.45;
    private const double EnoughForAddressee = 0.4;
    private readonly TaggedText _text;
    private readonly ImmutableArray<RegistryMatch> _subjects;
    private readonly ArgumentModel _model;
    private readonly WeightedFeatures _features = new();
    private readonly float[] _topic;

    public ArgumentFinder(
        TaggedText text,
        Report report,
        ImmutableArray<RegistryMatch> matches,
        string outlet,
        TextAnalyzer analyzer,
        ArgumentModel model)
    {
        _text = text;
        _subjects = [.. matches.Where(m => m.Kind == EntryKind.Subject)];
        _model = model;
        Topic = new(text, report, matches, analyzer);
        _features.AddRange(Topic.Report);
        _topic = _features.Score(model.Areas);
        Parties = new(text, matches, outlet);
        PartyFeatures = new(text, Parties);
    }

    /// <summary>What the report is about.</summary>
    public ReportTopic Topic { get; }

    /// <summary>The states and bodies of the report.</summary>
    public PartyCandidates Parties { get; }

    /// <summary>Why each of them may act or be addressed.</summary>
    public PartyFeatures PartyFeatures { get; }

    /// <summary>Whether statements of a kind have actors.</summary>
    public static bool HasActors(StatementKind kind) =>
        kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement or StatementKind.Progress;

    /// <summary>Whether statements of a kind have addressees.</summary>
    public static bool HasAddressees(StatementKind kind) =>
        kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement;

    /// <summary>The arguments of a statement.</summary>
    public StatementArguments Of(TokenRange statement, StatementKind kind, string side)
    {
        var actors = ImmutableArray.CreateBuilder<string>();
        var addressees = ImmutableArray.CreateBuilder<string>();
        if (HasActors(kind))
        {
            var context = new PartyContext(_text, statement, kind, side);
            foreach (var candidate in Parties.Of(statement, side))
            {
                _features.Clear();
                PartyFeatures.Add(candidate, context, _features);
                if (_features.Chance(_model.Actors) >= EnoughForActor)
                {
                    actors.Add(candidate);
                }

                if (HasAddressees(kind) && _features.Chance(_model.Addressees) >= EnoughForAddressee)
                {
                    addressees.Add(candidate);
                }
            }
        }

        _features.Clear();
        Topic.Area(_text, statement, _features);
        var area = _features.Best(_model.Areas, _topic);
        var status = "";
        if (kind == StatementKind.Progress)
        {
            _features.Clear();
            StatusFeatures.Of(_text, statement, _features);
            status = _features.Best(_model.Statuses);
        }

        return new(
            actors.DrainToImmutable(),
            addressees.DrainToImmutable(),
            area,
            status,
            kind == StatementKind.Pledge ? ConditionFinder.Find(_text, statement) : null,
            Subjects(statement));
    }

    /// <summary>The subjects named in the statement; where there is none, those named in its sentence.</summary>
    private ImmutableArray<string> Subjects(TokenRange statement)
    {
        var inside = SubjectsIn(statement);
        return inside.IsEmpty ? SubjectsIn(SentencePieces.Around(_text, statement)) : inside;
    }

    private ImmutableArray<string> SubjectsIn(TokenRange range)
    {
        var subjects = ImmutableArray.CreateBuilder<string>();
        for (var i = TokenRanges.FirstAt(_subjects, range.First); i < _subjects.Length && _subjects[i].Tokens.First < range.End; i++)
        {
            if (!subjects.Contains(_subjects[i].Id))
            {
                subjects.Add(_subjects[i].Id);
            }
        }

        return subjects.DrainToImmutable();
    }
}
