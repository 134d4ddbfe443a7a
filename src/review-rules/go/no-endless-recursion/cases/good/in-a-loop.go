package sample

type Dir struct{ subs []*Dir }

func Count(d *Dir) int {
	total := 1
	for _, sub := range d.subs {
		total += Count(sub)
	}
	return total
}
