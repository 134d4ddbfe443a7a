package sample

func open() error {
	for _, name := range []string{"users.csv", "orders.csv"} {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		defer file.Close()
		register(name, file)
	}
	return run()
}
