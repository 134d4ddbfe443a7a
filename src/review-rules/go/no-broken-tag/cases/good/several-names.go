package geo

type point struct {
	X, Y float64 `json:"-"`
}
