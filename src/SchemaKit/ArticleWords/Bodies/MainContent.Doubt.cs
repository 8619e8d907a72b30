using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

internal ref partial struct MainContent
{
    // Names may lie, the more so the more text stands under them. How much they are doubted: not at all; only those are believed that
    // tell of other people and pages; none is believed.
    private const int MostDoubt = 2;

    private readonly bool IsLittle(int gain, int doubt) => (long)gain * (doubt == MostDoubt ? 8 : 3) < _prose;

    private readonly void AddUp(int doubt)
    {
        bool isFirst = !_boxes[0].Is(BoxFlags.IsRead);
        _boxes[0].Flags |= BoxFlags.IsRead;
        if (!isFirst)
        {
            foreach (ref TextBox box in _boxes)
                box.Gain = 0;
        }

        _boxes[0].Gain = _boxes[0].OwnGain;
        for (int at = _boxes.Length - 1; at > 0; at--)
        {
            // What is inside of it has been added already.
            ref TextBox box = ref _boxes[at];
            box.Gain += box.OwnGain;
            ref TextBox parent = ref _boxes[box.Parent];
            if (box.Gain > Little && TextTags.Containers.Contains(box.Tag))
                PartReader.Read(_tape, ref box);
            if (box.Gain > 0 && box.Is(BoxFlags.NamedText | BoxFlags.Marked))
                box.Gain += (box.Gain / 4) + 50;

            if (IsLeftOut(box, doubt))
            {
                box.Flags |= BoxFlags.LeftOut;
            }
            else
            {
                box.Flags &= ~BoxFlags.LeftOut;
                parent.Gain += box.Gain;
                if (box.Prose > 200 && box.Is(BoxFlags.NamedText | BoxFlags.Marked | BoxFlags.AroundText))
                    parent.Flags |= BoxFlags.AroundText;
            }

            if (isFirst)
                AddTo(ref parent, box);
        }
    }

    private readonly bool IsLeftOut(in TextBox box, int doubt)
    {
        // As nearly all boxes are.
        if (!box.IsTeasers && !box.Is(BoxFlags.Hidden | BoxFlags.NamedBeside | BoxFlags.NamedForeign))
            return false;

        // Unless it is most of the page's text, which a script is to show then.
        if (box.Is(BoxFlags.Hidden) && !box.HoldsPart(2, _prose))
            return true;
        if (box.Tag is TagId.Article or TagId.Body or TagId.Html or TagId.Main || box.Is(BoxFlags.Marked | BoxFlags.Title))
            return false;
        if (box.Is(BoxFlags.AroundText) && box.HoldsPart(4, _prose))
            return false;

        bool isMost = box.HoldsPart(2 + doubt, _prose);
        BoxFlags believed = (isMost ? doubt : doubt - 1) switch
        {
            <= 0 => BoxFlags.NamedBeside,
            1 => BoxFlags.NamedForeign,
            _ => BoxFlags.None,
        };
        if (box.Is(believed) && !box.Is(BoxFlags.NamedText))
            return true;
        return box.IsTeasers && !(isMost && doubt == MostDoubt);
    }

    private static void AddTo(ref TextBox parent, in TextBox box)
    {
        parent.Length += box.Length;
        parent.Links += box.Links;
        parent.Prose += box.Prose;
        parent.ProseLines += box.ProseLines;
        parent.CutLines += box.CutLines;
        parent.Titles += box.Titles;
    }
}
