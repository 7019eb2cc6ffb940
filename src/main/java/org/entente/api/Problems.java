package org.entente.api;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.graph.GraphUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every error as a problem that names the value, the rule and the way out. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        return answer(problem.detail(), problem.headers());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(GraphUnavailable fault) {
        LOG.warn("The graph is not available: {}", fault.getMessage());
        return problem(Problem.unavailable());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception fault, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The server failed at %s %s, which is a fault of ours and is in its log. Nothing was changed."
                        .formatted(request.getMethod(), request.getRequestURI()));
        detail.setType(URI.create("/problems/internal-error"));
        return answer(detail, new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer((Exception) fault, mismatch(fault), headers, status, request);
    }

    private static String mismatch(BindException fault) {
        FieldError error = fault.getFieldError();
        if (error == null) return "A parameter does not fit: " + fault.getMessage();
        return "The parameter %s is '%s': %s"
                .formatted(error.getField(), shown(error.getRejectedValue()), reason(error));
    }

    private static String reason(FieldError error) {
        if (error.contains(TypeMismatchException.class)) return because(error.unwrap(TypeMismatchException.class));
        return String.valueOf(error.getDefaultMessage());
    }

    private static String because(TypeMismatchException fault) {
        Throwable cause = fault.getMostSpecificCause();
        Class<?> wanted = fault.getRequiredType();
        if (wanted != null && Number.class.isAssignableFrom(wanted)) return "it must be a number.";
        return cause instanceof NumberFormatException ? "it must be a number." : String.valueOf(cause.getMessage());
    }

    private static String shown(@Nullable Object value) {
        return value instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).collect(joining(", "))
                : String.valueOf(value);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "The parameter %s is '%s': %s"
                .formatted(fault.getPropertyName(), shown(fault.getValue()), because(fault));
        return answer(fault, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String detail = "The parameter %s is missing: give it, as in ?%s=…"
                .formatted(fault.getParameterName(), fault.getParameterName());
        return answer(fault, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "The body cannot be read: %s Send one article as JSON, text/plain or text/html."
                .formatted(fault.getMostSpecificCause().getMessage());
        return answer(fault, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "A body of the type '%s' is not read here; send %s."
                .formatted(fault.getContentType(), listed(fault.getSupportedMediaTypes()));
        return answer(fault, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "No answer of the type that Accept asks for can be given here; there are %s."
                .formatted(listed(fault.getSupportedMediaTypes()));
        return answer(fault, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String detail = "%s is not possible here; possible are %s."
                .formatted(fault.getMethod(), String.valueOf(fault.getSupportedHttpMethods()));
        return answer(fault, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "There is nothing at '/%s'; /swagger-ui lists the paths that there are."
                .formatted(fault.getResourcePath());
        return answer(fault, detail, headers, status, request);
    }

    /** Whatever the request accepts, a problem is told as one. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception fault, String detail, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        String title = String.valueOf(body.getTitle());
        body.setType(URI.create("/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-')));
        return handleExceptionInternal(fault, body, headers, status, request);
    }

    private static String listed(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(joining(", "));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail, HttpHeaders headers) {
        return ResponseEntity.status(detail.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
