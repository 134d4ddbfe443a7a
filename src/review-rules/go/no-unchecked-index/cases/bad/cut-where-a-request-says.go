package paging

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

func List(all []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		from, _ := strconv.Atoi(r.URL.Query().Get("from"))
		if from < 0 {
			from = 0
		}
		json.NewEncoder(w).Encode(all[from:]) // expect: slice-bounds
	}
}

const size = 20

func page(all []int) gin.HandlerFunc {
	return func(c *gin.Context) {
		number, err := strconv.Atoi(c.DefaultQuery("page", "1"))
		if err != nil || number < 1 {
			c.AbortWithStatus(400)
			return
		}
		start := (number - 1) * size
		end := start + size
		if end > len(all) {
			end = len(all)
		}
		c.JSON(200, all[start:end]) // expect: slice-bounds
	}
}

func first(w http.ResponseWriter, r *http.Request, all []int) {
	text := r.FormValue("limit")
	limit, err := strconv.Atoi(text)
	if err != nil {
		http.Error(w, "limit", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(all[:limit]) // expect: slice-bounds
}
