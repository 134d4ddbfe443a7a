package sample

func serve(requests <-chan Request, containers map[string]*Container) error {
	for request := range requests {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()

		process, err := containers[request.ID].Start(ctx, request.Args)
		if err != nil {
			return err
		}
		go func() {
			request.Done(process.Wait())
		}()
	}
	return nil
}
