using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    // Characters that no attribute name on a page has: section 13.1.2.3 of the HTML standard.
    private const string ForbiddenInAttributeNames = "\"'<>/= \t\r\n\f";

    private void ParseSources(FieldDraft field)
    {
        foreach (Annotation annotation in field.Annotations)
        {
            SourceSpec? source = annotation.Name switch
            {
                "Css" => ParseCss(field, annotation),
                "Meta" => ParseMeta(annotation),
                "Link" => ParseLink(annotation),
                "JsonLd" => ParseJsonLd(annotation),
                "Microdata" => ParseMicrodata(annotation),
                "ScriptJson" => ParseScriptJson(annotation),
                "PageUrl" => Source(annotation, "Start", PageSelectors.Scope, MatchArea.Start, new TakePageUrl()),
                "Custom" => ParseCustom(field, annotation),
                _ when annotation.IsWord => ParseWord(field, annotation),
                _ => null,
            };
            if (source is not null && SourceFits(field, annotation))
                field.Sources.Add(source);
        }

        if (IsPresenceTest(field))
            field.Absence = Absence.Never;
    }

    /// <summary>Whether the value is a truth that some selector's match decides, so that there always is one.</summary>
    private static bool IsPresenceTest(FieldDraft field) =>
        field is { Kind: ValueKind.Boolean, IsList: false, Type.Value.IsNullable: false }
        && !field.Annotations.Any(annotation => IsReader(annotation.Name))
        && field.Sources.Any(source => source.Take is TakeText { IsPlain: true });

    private SourceSpec? ParseCss(FieldDraft field, Annotation annotation)
    {
        if (annotation.Text is not { } text)
            return null;

        SelectorList? selector = ParseSelector(text);
        TakeSpec? take = annotation.NamedText("Attribute") is { } attribute
            ? ParseAttributeName(attribute)
            : new TakeText(annotation.NamedMember("Text") ?? "Normalized", ParseExclude(annotation));
        if (selector is null || take is null)
            return null;

        MatchArea area = IsScopeAlone(selector) ? MatchArea.ScopeItself : MatchArea.Scope;
        return Source(annotation, area == MatchArea.Scope ? field.Name : "Scope", selector, area, take);
    }

    private SelectorList? ParseSelector(TextArgument text)
    {
        SelectorParseResult result = SelectorParser.Parse(text.Value);
        foreach (SelectorError error in result.Errors)
            Report(Descriptors.InvalidSelector, text.At(error.Start, error.Length), error.Message);
        return result.Selector;
    }

    private MatchSpec? ParseExclude(Annotation annotation)
    {
        if (annotation.NamedText("Exclude") is not { } text || ParseSelector(text) is not { } selector)
            return null;

        if (!SelectorProgram.AsksForScope(selector))
            return new MatchSpec(selector, MatchArea.Scope);

        const string Message = "In Exclude, ':scope' does not stand for the element that is left out of; name that element again.";
        Report(Descriptors.InvalidSelector, text.Place, Message);
        return null;
    }

    private SourceSpec? ParseMeta(Annotation annotation) =>
        ParseNamed(annotation, "Meta", PageSelectors.Meta, attribute: "content");

    private SourceSpec? ParseLink(Annotation annotation) =>
        ParseNamed(annotation, "Link", PageSelectors.Link, attribute: "href");

    /// <summary>
    /// Parses a source that is an attribute of elements which a name stands for, anywhere on the page.
    /// </summary>
    private SourceSpec? ParseNamed(
        Annotation annotation, string kind, Func<string, SelectorList> selectorFor, string attribute)
    {
        if (annotation.Text is not { } name || !RequireName(name))
            return null;

        return Source(
            annotation,
            kind + Identifiers.ToPascalCase(name.Value),
            selectorFor(name.Value),
            MatchArea.Page,
            new TakeAttribute(attribute));
    }

    private TakeAttribute? ParseAttributeName(TextArgument name)
    {
        int forbidden = name.Value.IndexOfAny(ForbiddenInAttributeNames.ToCharArray());
        if (name.Value.Length > 0 && forbidden < 0 && !HasLoneSurrogate(name.Value))
            return new TakeAttribute(AsciiText.ToLower(name.Value));

        Place place = forbidden >= 0 ? name.At(forbidden, 1) : name.Place;
        Report(Descriptors.InvalidName, place, "No attribute has such a name");
        return null;
    }

    /// <summary>A word of an attribute that names things: not empty, and without white space.</summary>
    private bool RequireName(TextArgument name)
    {
        int space = 0;
        while (space < name.Value.Length && !char.IsWhiteSpace(name.Value[space]))
            space++;

        if (name.Value.Length > 0 && space == name.Value.Length && !HasLoneSurrogate(name.Value))
            return true;

        Place place = space < name.Value.Length ? name.At(space, 1) : name.Place;
        Report(Descriptors.InvalidName, place, "A name is not empty and holds no white space");
        return false;
    }

    private bool SourceFits(FieldDraft field, Annotation annotation)
    {
        bool isElement = annotation.Name == "Css"
            && !annotation.Data.NamedArguments.Any(argument => argument.Key is "Attribute" or "Text" or "Exclude");
        const string Alone = "it is read from an element; use [Css] with nothing but a selector";
        string? reason = field.Kind switch
        {
            _ when annotation.Name == "Custom" => null,
            ValueKind.Opaque when field.Find("Convert") is null => "nothing but [Custom] can make its value",
            _ when LeavesOutNothing(annotation) =>
                "Exclude takes something off the text or markup of an element, not off an attribute or its own text",
            ValueKind.Dateline => "a Dateline is read from another property's text; use [Dateline]",
            _ when ReasonAgainstWord(field, annotation) is { } against => against,
            ValueKind.Ranking or ValueKind.Schema when !isElement => Alone,
            ValueKind.Subhead when annotation.Name != "Css" => "a Subhead is an element of the text; use [Css]",
            _ when field.Find("Without") is not null => "[Without] is its source already",
            _ => null,
        };
        if (reason is not null)
            RejectSource(field, annotation, reason);
        return reason is null;
    }

    private static bool LeavesOutNothing(Annotation annotation) =>
        annotation.NamedText("Exclude") is not null
        && (annotation.NamedText("Attribute") is not null || annotation.NamedMember("Text") == "Own");

    private void RejectSource(FieldDraft field, Annotation annotation, string reason) =>
        Report(Descriptors.SourceDoesNotFit, annotation.Place, annotation.Name, field.Name, reason);

    private static SourceSpec Source(
        Annotation annotation, string label, SelectorList selector, MatchArea area, TakeSpec take) =>
        new(AnnotationText.Of(annotation), label, new MatchSpec(selector, area), take);

    private static bool IsScopeAlone(SelectorList selector) =>
        selector.Selectors.Count == 1
        && selector.Selectors[0].Steps.Count == 1
        && selector.Selectors[0].Subject.Conditions.Count == 1
        && selector.Selectors[0].Subject.Conditions[0] is StructuralPseudoClass { Kind: StructuralKind.Scope };

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
