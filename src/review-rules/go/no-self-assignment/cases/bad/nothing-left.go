package user

func elapsed(start, end int64) int64 {
	return end - end // expect: self-compare
}
