namespace SchemaKit.Articles;

/// <summary>The form that a <see cref="Dateline"/> has.</summary>
/// <seealso cref="DatelineFamilies"/>
public enum DatelineFamily
{
    /// <summary>A form of the publisher's own: a template of <see cref="DatelineAttribute"/> read it.</summary>
    Template = 0,

    /// <summary>A place in capital letters: <c>THE HAGUE —</c>, <c>CLEVELAND, Ohio –</c>.</summary>
    Place = 1,

    /// <summary>A place in capital letters and a date: <c>PUTRAJAYA, Nov 22 —</c>.</summary>
    PlaceDate = 2,

    /// <summary>A place in capital letters and an agency: <c>LA CROSSE, Wis. (AP) —</c>.</summary>
    PlaceAgency = 3,

    /// <summary>A place in capital letters, a date and an agency: <c>SEOUL, Aug. 20 (Yonhap) --</c>.</summary>
    PlaceDateAgency = 4,

    /// <summary>An agency alone: <c>(CNN) --</c>.</summary>
    Agency = 5,

    /// <summary>A place and a reporter, or an agency, in Japanese brackets: <c>【ソウル＝小池和樹】</c>.</summary>
    JapaneseBrackets = 6,

    /// <summary>An outlet and a reporter, or a place and an agency, in Korean brackets: <c>[엔터미디어=정덕현]</c>.</summary>
    KoreanBrackets = 7,

    /// <summary>An agency, a place and a date, and the sign for a dispatch: <c>新华社北京4月24日电</c>.</summary>
    ChineseDispatch = 8,

    /// <summary>A place with small letters: <c>München/London –</c>; also with a date.</summary>
    MixedCasePlace = 9,

    /// <summary>A place with small letters and an agency: <c>Kiel (dpo) -</c>; also with a date.</summary>
    MixedCasePlaceAgency = 10,

    /// <summary>A place in capital letters and a colon: <c>NEW DELHI:</c>.</summary>
    PlaceColon = 11,

    /// <summary>A place with small letters and a colon: <c>Asunción:</c>.</summary>
    MixedCasePlaceColon = 12,

    /// <summary>A place, in capital letters or not, and a full stop: <c>Berlin.</c></summary>
    PlaceFullStop = 13,
}
