namespace Livelihood.Reports.Internal.Svg;

/// <summary>Draws a plane with two axes, on which others draw bars and lines.</summary>
internal sealed class Chart
{
    private const double Width = 560;
    private const double Height = 250;
    private const double Left = 48;
    private const double Right = 12;
    private const double Top = 24;
    private const double Bottom = 38;

    private readonly double _lowX;
    private readonly double _highX;
    private readonly double _highY;
    private readonly double _lowY;

    public Chart(string title, double lowX, double highX, double lowY, double highY)
    {
        (_lowX, _highX, _lowY, _highY) = (lowX, highX > lowX ? highX : lowX + 1, lowY, highY > lowY ? highY : lowY + 1);
        Svg.Add($"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\">");
        Svg.Add($"<title>{title}</title>");
    }

    /// <summary>The picture so far.</summary>
    public Html Svg { get; } = new();

    public double X(double value) => Left + ((Math.Clamp(value, _lowX, _highX) - _lowX) / (_highX - _lowX) * (Width - Left - Right));

    public double Y(double value) => Height - Bottom - ((Math.Clamp(value, _lowY, _highY) - _lowY) / (_highY - _lowY) * (Height - Top - Bottom));

    /// <summary>Draws a faint line across at a height, with its label at the left.</summary>
    public void Level(double value, string label)
    {
        string y = Figures.At(Y(value));
        Svg.Add($"<line x1=\"{Figures.At(Left)}\" y1=\"{y}\" x2=\"{Figures.At(Width - Right)}\" y2=\"{y}\" class=\"axis\"/>");
        Svg.Add($"<text x=\"{Figures.At(Left - 5)}\" y=\"{Figures.At(Y(value) + 4)}\" class=\"quiet end\">{label}</text>");
    }

    /// <summary>Writes whole weights below the plane at even steps, and what they are.</summary>
    public void Weights(string caption)
    {
        double span = _highX - _lowX;
        double step = span switch { <= 12 => 2, <= 30 => 5, <= 70 => 10, _ => 20 };
        for (double at = Math.Ceiling(_lowX / step) * step; at <= _highX; at += step)
            Svg.Add($"<text x=\"{Figures.At(X(at))}\" y=\"{Figures.At(Height - Bottom + 15)}\" class=\"quiet middle\">{Figures.At(at).Replace('-', '−')}</text>");
        Svg.Add($"<text x=\"{Figures.At((Left + Width - Right) / 2)}\" y=\"{Figures.At(Height - 6)}\" class=\"quiet middle\">{caption}</text>");
    }

    /// <summary>Marks a weight by an upright line with its label.</summary>
    public void Limit(double weight, string label)
    {
        if (weight < _lowX || weight > _highX) return;
        double x = X(weight);
        bool toLeft = x > Width * 0.7;
        Svg.Add($"<line x1=\"{Figures.At(x)}\" y1=\"{Figures.At(Top - 18)}\" x2=\"{Figures.At(x)}\" y2=\"{Figures.At(Height - Bottom)}\" class=\"limit\"/>");
        Svg.Add($"<text x=\"{Figures.At(toLeft ? x - 5 : x + 5)}\" y=\"{Figures.At(Top - 9)}\" class=\"quiet limit {(toLeft ? "end" : "start")}\">{label}</text>");
    }

    /// <summary>Draws a bar that stands on the lower axis.</summary>
    public void Bar(double from, double to, double height, string name)
    {
        double x = X(from), width = Math.Max(0.5, X(to) - x - 0.7), y = Y(height);
        Svg.Add($"<rect x=\"{Figures.At(x)}\" y=\"{Figures.At(y)}\" width=\"{Figures.At(width)}\" height=\"{Figures.At(Height - Bottom - y)}\" class=\"{name}\"/>");
    }

    /// <summary>Draws a line through points.</summary>
    public void Curve(IEnumerable<(double X, double Y)> points, string name)
        => Svg.Add($"<polyline points=\"{string.Join(' ', points.Select(p => $"{Figures.At(X(p.X))},{Figures.At(Y(p.Y))}"))}\" class=\"line {name}\"/>");

    /// <summary>Writes a word into the plane.</summary>
    public void Word(double x, double y, string text, string name)
        => Svg.Add($"<text x=\"{Figures.At(X(x))}\" y=\"{Figures.At(y)}\" class=\"{name}\">{text}</text>");

    public Html End()
    {
        Svg.Add($"</svg>");
        return Svg;
    }
}
