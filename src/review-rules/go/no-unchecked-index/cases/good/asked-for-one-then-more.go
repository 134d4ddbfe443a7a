package args

type Point struct{ X, Y, Z float64 }

func Of(values []float64) (point Point) {
	if len(values) == 0 {
		return point
	}
	point.X = values[0]
	if len(values) > 2 {
		point.Y, point.Z = values[1], values[2]
	}
	for i := range values {
		if i+1 < len(values) && values[i] == values[i+1] {
			point.Z = values[i]
		}
	}
	return point
}

func Flags(isWide bool, values []float64) float64 {
	if isWide && len(values) < 2 || len(values) < 1 {
		return 0
	}
	if isWide {
		return values[1]
	}
	return values[0]
}
