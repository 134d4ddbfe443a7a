package run

func Each(tasks []Task) (all []Result) {
	for _, task := range tasks {
		value, err := task.Run()
		all = append(all, Result{Value: value, Err: err})
		err = task.Close()
		all = append(all, Result{errors: map[string]error{"close": err}})
		err = task.Remove()
		seen := map[error]int{err: 1}
		all = append(all, Result{seen: seen})
	}
	return all
}
