package metrics

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
)

var requests = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "requests_total"}, []string{"method", "path"})

func labelsOf(r *http.Request) (string, string) { return r.Method, r.URL.Path }

func Count(r *http.Request) {
	requests.WithLabelValues(labelsOf(r)).Inc()
}
