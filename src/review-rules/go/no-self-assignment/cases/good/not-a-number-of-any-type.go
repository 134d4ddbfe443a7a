package user

type number interface {
	~int | ~float64
}

func isNaN[T number](value T) bool {
	return value != value
}
