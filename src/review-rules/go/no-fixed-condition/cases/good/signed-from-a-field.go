package ring

type buffer struct {
	count uint
	data  []int
	size  int32
}

func (b *buffer) last(use func(int), n uint) {
	for i := int(b.count) - 1; i >= 0; i-- {
		use(i)
	}
	for i := len(b.data) - 1; i >= 0; i-- {
		use(b.data[i])
	}
	left := 10 - b.size
	func() {
		left := left
		for left >= 0 {
			left--
		}
	}()
	shift := 1 << n
	for shift >= 0 {
		shift -= 3
	}
}
