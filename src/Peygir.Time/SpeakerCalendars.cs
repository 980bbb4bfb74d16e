namespace Peygir.Time;

/// <summary>The calendars that states live by.</summary>
public static class SpeakerCalendars
{
    /// <summary>Whether a state, by its ISO 3166 alpha-3 code, lives by the Solar Hijri calendar: Iran and Afghanistan.</summary>
    public static bool IsSolarHijri(string state) => state is "IRN" or "AFG";
}
