package list

func drop(xs []string, bad map[string]bool) []string {
	for i, x := range xs {
		if bad[x] {
			xs = append(xs[:i], xs[i+1:]...)
			removed := true
			if removed {
				break
			}
		}
	}
	return xs
}

type hub struct{ subs []chan int }

func (h *hub) remove(c chan int) (ok bool) {
	for i, one := range h.subs {
		if one == c {
			h.subs = append(h.subs[:i], h.subs[i+1:]...)
			ok = true
		}
		if ok {
			break
		}
	}
	return ok
}
