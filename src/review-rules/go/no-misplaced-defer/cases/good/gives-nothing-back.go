package sample

func trace(steps []string) {
	for _, step := range steps {
		defer fmt.Println("undone", step)
		do(step)
	}
}
