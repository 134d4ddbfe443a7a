package jobs

type job struct{ state string }

func expire(all map[string][]*job, others [][]job) {
	for _, list := range all {
		for _, one := range list {
			one.state = "expired"
		}
	}
	for _, list := range others {
		for i := range list {
			list[i].state = "expired"
		}
		for i, one := range list {
			one.state = "again"
			list[i] = one
		}
	}
}
