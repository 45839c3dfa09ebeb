using System.Buffers;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Finds amounts, percentages and dates in a text and works out their values.</summary>
internal sealed class ValueFinder(FoldedText folded, WordIndex index, LanguagePack pack, List<FoundValue> values)
{
    private const decimal Thousand = 1000;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:()\n");

    /// <summary>Adds all values, by place.</summary>
    public void Find()
    {
        int digit = -1, word = 0;
        for (var at = 0; ;)
        {
            if (digit < at) digit = NextDigit(at);
            word = NextWord(word, at);
            var wordAt = word < index.Words.Length ? index.Words[word].Start : int.MaxValue;
            if (Math.Min(digit, wordAt) == int.MaxValue) break;
            at = digit <= wordAt ? ReadDigits(digit) : ReadWords(wordAt);
        }

        MarkConversions();
        NameCurrency();
        Order();
    }

    // A date may begin before what was found before it.
    private void Order()
    {
        for (var i = 1; i < values.Count; i++)
            for (var j = i; j > 0 && values[j].Start < values[j - 1].Start; j--) (values[j - 1], values[j]) = (values[j], values[j - 1]);
    }

    private int NextDigit(int at) => folded.Chars[at..].IndexOfAnyInRange('0', '9') is >= 0 and var step ? at + step : int.MaxValue;

    // The next word, from one on, that a value may begin with.
    private int NextWord(int word, int at)
    {
        var words = index.Words;
        while (word < words.Length && (words[word].Start < at || words[word].Meaning.Kind is not (MeaningKind.Fraction or MeaningKind.Number or MeaningKind.Scale))) word++;
        return word;
    }

    private int ReadDigits(int start)
    {
        var chars = folded.Chars;
        if (start > 0 && CharClasses.Of(chars[start - 1]) == CharClass.Letter && !IsArabic(chars[start - 1]) && !IsCurrencyBefore(start)) return SkipWord(start);
        if (index.StartingAt(start, MeaningKind.Fraction) is { } fraction) return ReadFraction(fraction);
        if (Ratio(start) is { } ratio) return ReadFraction(ratio);
        if (new DateFinder(folded, index, pack).At(start) is { } date)
        {
            values.Add(date);
            return date.End;
        }

        if (NumberReader.Read(chars, start, pack) is not { } number) return SkipDigits(start);
        var found = values.Count;
        var end = ReadQuantity(start, number.End, number.Value);
        return found == values.Count && PercentBehind(number.End) ? AddPercent(start, number.End, number.Value, (start, number.End, 1)) : end;
    }

    // "From 20 to 8 %": the first number is a percentage too.
    private bool PercentBehind(int end)
    {
        var chars = folded.Chars;
        var at = end;
        for (var words = 0; at < chars.Length && at - end < 12 && !IsDigit(chars[at]); at++)
        {
            if (chars[at] is not (' ' or '-' or '–') && CharClasses.Of(chars[at]) == CharClass.None) return false;
            if (CharClasses.StartsWord(chars, at) && ++words > 2) return false;
        }

        return at > end && at < chars.Length && IsDigit(chars[at]) && NumberReader.Read(chars, at, pack) is { } next && Percent(at, next.End) is not null
            && index.EndingAt(SkipBack(at), MeaningKind.Percent) is null;
    }

    // A sum without a currency is in that of the report's other sums, where they are all in one.
    private void NameCurrency()
    {
        string? only = null;
        foreach (var value in values)
        {
            if (value is not { Kind: ValueKind.Amount, Currency: { } currency, Conversion: false }) continue;
            if (only is not null && only != currency) return;
            only = currency;
        }

        for (var i = 0; i < values.Count; i++)
            if (values[i] is { Kind: ValueKind.Amount, Currency: null } value)
                values[i] = value with { Currency = only };
    }

    private int ReadWords(int start)
    {
        if (index.StartingAt(start, MeaningKind.Fraction) is { } fraction) return ReadFraction(fraction);
        if (index.StartingAt(start, MeaningKind.Number) is { } number)
        {
            var end = ReadQuantity(start, number.End, number.Meaning.Number, spelled: true);
            return end > number.End ? end : start + 1;
        }

        // "a billion", "milliardo": a scale word on its own counts once, where a currency follows.
        if (index.StartingAt(start, MeaningKind.Scale) is { } scale && scale.Meaning.Number >= 1_000_000m && scale.End - scale.Start > 1)
        {
            var end = ReadQuantity(start, start, 1m, spelled: true);
            return end > start ? end : start + 1;
        }

        return start + 1;
    }

    // A number with its scale words, currency or percent sign; adds a value where it is one.
    private int ReadQuantity(int start, int end, decimal number, bool spelled = false)
    {
        var value = number;
        var numberEnd = end;
        FoundWord? last = null;
        var letter = false;
        for (var scales = 0; scales < Working.MostScales && index.ScaleBehind(end) is { } scale; scales++)
        {
            if (value > decimal.MaxValue / scale.Meaning.Number) return end;
            value *= scale.Meaning.Number;
            letter |= scale.End - scale.Start == 1 && folded.Chars[scale.Start] < 0x80;
            (last, end) = (scale, scale.End);
        }

        var scaled = end;
        if (last is { } smallest) (value, end) = AddSmallerParts(value, smallest.Meaning.Number, end);
        else if (Percent(start, end) is { } percent) return AddPercent(start, end, value * percent.Unit, percent);
        else if (spelled) return 0;
        var (currency, valueEnd) = Currency(start, end);
        if (currency is null && (last is null || value < 1_000_000_000m || spelled)) return spelled ? 0 : numberEnd;
        if (currency is null && letter) return numberEnd;
        values.Add(new FoundValue(ValueKind.Amount, start, end)
        {
            Number = value,
            Currency = currency,
            Comparator = Comparator(start, valueEnd),
            NumberEnd = numberEnd,
            ScaledEnd = scaled,
        });
        return Math.Max(end, numberEnd);
    }

    // 4억9,380만, 1 खरब 35 अरब: what follows with a smaller scale is added; 2천500억, ১৩ হাজার ৫০০ কোটি: a larger scale counts for both.
    private (decimal Value, int End) AddSmallerParts(decimal value, decimal scale, int end)
    {
        var chars = folded.Chars;
        while (true)
        {
            var next = Skip(end, 1);
            if (next >= chars.Length || !IsDigit(chars[next]) || NumberReader.Read(chars, next, pack) is not { } part) return (value, end);
            if (index.ScaleBehind(part.End) is not { } other) return (value, end);
            var isWord = CharClasses.Of(chars[other.Start]) == CharClass.Letter;
            var added = part.Value * other.Meaning.Number;
            if (other.Meaning.Number < scale && (!isWord || added < scale)) value += added;
            else if ((isWord ? scale == Thousand && other.Meaning.Number > scale : next == end) && part.Value < scale) value = (value + part.Value) * other.Meaning.Number;
            else return (value, end);
            (scale, end) = (other.Meaning.Number, other.End);
        }
    }

    private int AddPercent(int start, int end, decimal value, (int Start, int End, decimal Unit) words)
    {
        if (value > 1000) return end;
        values.Add(new FoundValue(ValueKind.Percent, words.Start, words.End)
        {
            Number = value,
            Comparator = Comparator(words.Start, words.End),
        });
        return Math.Max(end, words.End);
    }

    // The percent word beside a number; a unit of 10 where it counts tenths (割).
    private (int Start, int End, decimal Unit)? Percent(int start, int end)
    {
        if (index.StartingAt(Skip(end, 1), MeaningKind.Percent) is { } behind) return (start, behind.End, behind.Meaning.Number);
        var before = SkipBack(start);
        return index.EndingAt(before, MeaningKind.Percent) is { } sign ? (sign.Start, end, sign.Meaning.Number) : null;
    }

    // The currency beside a number, with at most one short word between ("milliards de dollars"), and where the whole ends.
    private (string? Code, int End) Currency(int start, int end)
    {
        if (index.EndingAt(SkipBack(start), MeaningKind.Currency) is { } before) return (before.Meaning.Text, end);
        if (index.EndingAt(end, MeaningKind.Currency) is { } joined && joined.Start > start) return (joined.Meaning.Text, end);
        var at = Skip(end, 1);
        if (index.StartingAt(at, MeaningKind.Currency) is { } behind) return (behind.Meaning.Text, behind.End);
        var chars = folded.Chars;
        var word = at;
        while (word < chars.Length && word - at < 12 && CharClasses.Of(chars[word]) == CharClass.Letter) word++;
        for (var i = Skip(word, 1); word > at && i <= Skip(word, 1) + 1 && i < chars.Length; i++)
            if (index.StartingAt(i, MeaningKind.Currency) is { } third) return (third.Meaning.Text, third.End);
        return (null, end);
    }

    private bool IsCurrencyBefore(int start) => index.EndingAt(start, MeaningKind.Currency) is not null;

    // The vaguest of the comparators beside a value: before it, its currency and two short words, or right behind it.
    private Comparator Comparator(int start, int end)
    {
        var found = Reading.Comparator.Equal;
        if (index.EndingAt(SkipBack(start), MeaningKind.Currency) is { } sign) start = sign.Start;
        var chars = folded.Chars;
        var low = start;
        for (var thirds = 0; low > 0 && thirds < 9 && start - low < 30; low--)
        {
            if (chars[low - 1] is '\n' or '.' or ',' or ';' or '(' or ')' or ':') break;
            if (CharClasses.StartsWord(chars, low) && low < start) thirds += CharClasses.Of(chars[low]) == CharClass.Unspaced ? 1 : 3;
        }

        for (var i = index.From(low); i < index.Words.Length && index.Words[i].Start < start; i++)
            if (index.Words[i].Is(MeaningKind.Comparator) && index.Words[i].End <= start && !IsWithinLonger(i, low) && !FollowsNumber(index.Words[i].Start))
                found = Vaguest(found, index.Words[i].Meaning.Comparator);
        for (var i = index.From(end); i < index.Words.Length && index.Words[i].Start <= end + 6; i++)
            if (index.Words[i].Is(MeaningKind.Comparator) && OnlySuffix(end, index.Words[i].Start) && !IsWithinLonger(i, start))
                found = Vaguest(found, index.Words[i].Meaning.Comparator);
        return found;
    }

    // "More than" within "no more than"; "तक" within "तक पहुंच", which is to reach, not "up to".
    private bool IsWithinLonger(int hit, int low)
    {
        var inner = index.Words[hit];
        for (var i = index.From(low); i < index.Words.Length && index.Words[i].Start <= inner.Start; i++)
        {
            var outer = index.Words[i];
            if (!outer.Gapped && outer.Meaning.Kind is MeaningKind.Comparator or MeaningKind.Concept && outer.End >= inner.End && outer.End - outer.Start > inner.End - inner.Start) return true;
        }

        return false;
    }

    // What stands behind another number belongs to that: "2032 तक 250 अरब".
    private bool FollowsNumber(int at) => SkipBack(at) is > 0 and var end && IsDigit(folded.Chars[end - 1]);

    private bool OnlySuffix(int end, int start) => !folded.Chars[end..start].ContainsAny(Breaks) && folded.Chars[end..start].Trim().Length <= 4;

    private static Comparator Vaguest(Comparator one, Comparator other) => (Comparator)Math.Max((int)one, (int)other);

    // 1/3: one digit over one digit, no date.
    private FoundWord? Ratio(int start)
    {
        var chars = folded.Chars;
        if (start + 2 >= chars.Length || chars[start + 1] != '/' || !IsDigit(chars[start + 2])) return null;
        if (start + 3 < chars.Length && (IsDigit(chars[start + 3]) || chars[start + 3] == '/') || chars[start] >= chars[start + 2]) return null;
        return new FoundWord(start, start + 3, new Meaning(MeaningKind.Fraction) { Number = chars[start] - '0', Divisor = chars[start + 2] - '0' }, false);
    }

    // Tenths and hundredths are percentages in words (三成, 百分之二十七); "a good quarter" is none.
    private int ReadFraction(FoundWord fraction)
    {
        if (OfScale(fraction) is { } amountEnd) return amountEnd;
        var percent = 100 * fraction.Meaning.Number / fraction.Meaning.Divisor;
        var comparator = Comparator(fraction.Start, fraction.End);
        values.Add(new FoundValue(ValueKind.Percent, fraction.Start, fraction.End)
        {
            Number = decimal.Round(percent, 2),
            Fraction = fraction.Meaning,
            Inexact = percent != decimal.Round(percent, 2) || fraction.Meaning.Divisor < 10 && comparator is Reading.Comparator.About or Reading.Comparator.MoreThan or Reading.Comparator.LessThan,
            Comparator = comparator,
        });
        return fraction.End;
    }

    // "A quarter of a trillion dollars" is a sum.
    private int? OfScale(FoundWord fraction)
    {
        var words = 0;
        for (var at = fraction.End; at < folded.Length && at - fraction.End < 12 && words < 3; at++)
        {
            if (!CharClasses.StartsWord(folded.Chars, at)) continue;
            words++;
            if (index.StartingAt(at, MeaningKind.Scale) is null) continue;
            var found = values.Count;
            var end = ReadQuantity(fraction.Start, at, fraction.Meaning.Number / fraction.Meaning.Divisor);
            return values.Count > found ? end : null;
        }

        return null;
    }

    // An amount in brackets, or after "or", right behind one in another currency repeats it.
    private void MarkConversions()
    {
        for (var i = 1; i < values.Count; i++)
        {
            FoundValue before = values[i - 1], value = values[i];
            if (before.Kind != ValueKind.Amount || value.Kind != ValueKind.Amount || before.Conversion || before.Currency == value.Currency) continue;
            if (value.Currency is null || value.Start - before.End > 40) continue;
            var between = folded.Chars[before.End..value.Start];
            if (between.Contains('(') && !between.Contains(')') || value.Currency != "USD" && before.Currency == "USD" && !between.ContainsAny(".;\n。"))
                values[i] = value with { Conversion = true };
        }
    }

    private int Skip(int at, int most)
    {
        for (; most > 0 && at < folded.Length && folded.Chars[at] is ' ' or '-'; most--) at++;
        return at;
    }

    private int SkipBack(int at) => at > 0 && folded.Chars[at - 1] is ' ' or '-' ? at - 1 : at;

    private int SkipDigits(int at)
    {
        while (at < folded.Length && IsDigit(folded.Chars[at])) at++;
        return at;
    }

    private int SkipWord(int at)
    {
        while (at < folded.Length && CharClasses.Of(folded.Chars[at]) is CharClass.Letter or CharClass.Digit) at++;
        return at;
    }

    // Arabic writes "with", "and", "for" together with the number behind.
    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
