// options: {"complexity": 5, "nesting": 2, "function_lines": 20}
package api

import (
	"encoding/json"
	"net/http"
)

func (s *Server) orders() http.HandlerFunc { // expect: length
	cache := map[string][]byte{}
	return func(w http.ResponseWriter, r *http.Request) { // expect: length, complexity
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "no", http.StatusMethodNotAllowed)
			return
		}
		key := r.URL.Query().Get("day")
		if text, ok := cache[key]; ok {
			w.Write(text)
			return
		}
		for _, order := range s.ordersOf(key) {
			for _, item := range order.Items {
				if item.Price < 0 { // expect: nesting
					s.log("negative: %v", item)
				}
				switch item.Kind { // expect: nesting
				case "gift":
					order.Gifts++
				default:
					order.Count++
				}
			}
			if err := json.NewEncoder(w).Encode(order); err != nil {
				return
			}
		}
	}
}

func guard(next http.Handler, isOpen func(string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path := r.URL.Path; path == "/" || path == "/health" || isOpen(path) {
			next.ServeHTTP(w, r)
		}
	})
}
