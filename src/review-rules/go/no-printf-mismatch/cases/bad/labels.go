package metrics

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var calls = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "calls"}, []string{"service", "method", "code"})

var (
	depth = promauto.NewGaugeVec(
		prometheus.GaugeOpts{Name: "depth"},
		[]string{"queue"},
	)
)

type meter struct {
	seconds *prometheus.HistogramVec
}

func newMeter(reg prometheus.Registerer) *meter {
	return &meter{
		seconds: promauto.With(reg).NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"route", "code"}),
	}
}

func (m *meter) observe(route string, seconds float64) {
	m.seconds.WithLabelValues(route).Observe(seconds) // expect: printf-mismatch
	m.seconds.With(prometheus.Labels{"path": route, "code": "200"}).Observe(seconds) // expect: printf-mismatch
}

func count(service, method string) {
	calls.WithLabelValues(service, method).Inc() // expect: printf-mismatch
	depth.WithLabelValues(service, method).Set(1) // expect: printf-mismatch
	calls.With(prometheus.Labels{"service": service}).Inc() // expect: printf-mismatch
}
