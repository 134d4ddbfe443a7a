package sample

func stream(requests <-chan Request, manager *Manager) error {
	var stop func()
	for request := range requests {
		if stop == nil {
			_, stop = manager.Watch(request.ID)
			defer stop()
		}
		file, err := os.Open(request.Path)
		if err != nil {
			return err
		}
		// We mean the end of the function here, the stream reads
		// from all of them.
		defer file.Close()
		request.Attach(file)

		ctx, cancel := context.WithTimeout(request.Context(), time.Second)
		defer cancel() //nolint:gocritic
		request.Serve(ctx)
	}
	return nil
}
