package sample

func wrap(handlers []any) http.HandlerFunc {
	return func(res http.ResponseWriter, req *http.Request) {
		for _, handler := range handlers {
			switch t := handler.(type) {
			case func(http.ResponseWriter, *http.Request):
				t(res, req)
			case func(*Context) context.CancelFunc:
				cancel := t(contextOf(req))
				if cancel != nil {
					defer cancel()
				}
			}
		}
	}
}
