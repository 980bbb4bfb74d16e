using System.Globalization;
using NodaTime;

namespace Peygir.Training.Arguments;

/// <summary>Counts of right and wrong arguments of one set, as the project's scorer defines them.</summary>
internal sealed class ArgumentTally
{
    private int _statements;
    private int _areas;
    private int _progress;
    private int _statuses;
    private F1 _actors;
    private F1 _rareActors;
    private F1 _addressees;
    private F1 _times;

    public void Area(bool right)
    {
        _statements++;
        _areas += right ? 1 : 0;
    }

    public void Status(bool right)
    {
        _progress++;
        _statuses += right ? 1 : 0;
    }

    /// <param name="gold">The actors annotated.</param>
    /// <param name="found">The actors found.</param>
    /// <param name="rare">Whether they are other than those most statements of the set have.</param>
    public void Actors(IReadOnlyCollection<string> gold, IReadOnlyCollection<string> found, bool rare)
    {
        _actors = _actors.With(gold, found);
        _rareActors = rare ? _rareActors.With(gold, found) : _rareActors;
    }

    public void Addressees(IReadOnlyCollection<string> gold, IReadOnlyCollection<string> found) =>
        _addressees = _addressees.With(gold, found);

    /// <param name="gold">The days annotated; null where there are none.</param>
    /// <param name="found">The days found.</param>
    public void Time((LocalDate Start, LocalDate End)? gold, (LocalDate Start, LocalDate End)? found) => _times = new(
        _times.Both + (gold is not null && gold == found ? 1 : 0),
        _times.Gold + (gold is null ? 0 : 1),
        _times.Found + (found is null ? 0 : 1));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"statements {_statements,5}  area {Share(_areas, _statements):F3}  status {Share(_statuses, _progress):F3}  "
        + $"actors {_actors.Value:F3}  actors_rare {_rareActors.Value:F3}  addressees {_addressees.Value:F3}  "
        + $"time {_times.Value:F3}  time_value {Share(_times.Both, _times.Gold):F3}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private readonly record struct F1(int Both, int Gold, int Found)
    {
        public double Value => Gold + Found == 0 ? 0 : 2.0 * Both / (Gold + Found);

        public F1 With(IReadOnlyCollection<string> gold, IReadOnlyCollection<string> found) => new(
            Both + gold.Intersect(found, StringComparer.OrdinalIgnoreCase).Count(),
            Gold + gold.Count,
            Found + found.Count);
    }
}
