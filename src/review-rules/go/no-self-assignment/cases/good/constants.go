package user

const (
	page  = 4 * 1024
	large = 1<<4 | 1<<4
	ratio = 2 / 2
)

func half() int {
	return 1 - 1
}
