package user

func start(jobs []int, run func(func() int)) {
	for _, job := range jobs {
		job := job
		run(func() int { return job })
	}
}
