using System.Text;

namespace Livelihood.Core.Text.Internal;

/// <summary>Text as a list of code points, each with its canonical combining class above bit 21.</summary>
internal static class MarkedText
{
    private const int Bits = 21;

    public static int Mark(int code, int combiningClass) => combiningClass << Bits | code;

    public static int Code(int marked) => marked & ((1 << Bits) - 1);

    public static int Class(int marked) => marked >> Bits;

    public static string ToText(List<int> marked)
    {
        var text = new StringBuilder(marked.Count);
        foreach (int item in marked)
        {
            int code = Code(item);
            if (code < 0x10000) text.Append((char)code);
            else text.Append((char)(0xD7C0 + (code >> 10))).Append((char)(0xDC00 + (code & 0x3FF)));
        }
        return text.ToString();
    }
}
