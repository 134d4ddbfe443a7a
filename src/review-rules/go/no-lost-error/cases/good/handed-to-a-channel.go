package run

func All(tasks []Task, results chan<- error) {
	for _, task := range tasks {
		err := task.Run()
		results <- err
	}
	done := make(map[error]bool)
	err := tasks[0].Run()
	done[err] = true
	err = tasks[1].Run()
	switch err {
	case nil:
		return
	default:
		panic(err)
	}
}
